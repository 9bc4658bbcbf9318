import type { Entity, EntityType, Variant } from '../../contract/entity.ts';
import { slugOf } from '../../contract/slug.ts';
import { type Gazetteer, builtInGazetteer } from './gazetteer.ts';
import { readPersonName } from './persons.ts';

/** The entities of one dump. `id` is the dump's. */
export interface DumpEntities {
  readonly id: string;
  readonly entities: readonly Entity[];
}

export interface MergedEntities {
  /** Sorted by id. `aliases` holds every other id that the entity had in a dump. */
  readonly entities: readonly Entity[];
  /**
   * The corpus id of an entity that a dump calls `local`.
   * @throws {RangeError} where the dump has no such entity.
   */
  idOf(dump: string, local: string): string;
}

/**
 * The entities of many dumps as those of the corpus.
 * - Equal ids are one entity; a person and a thing of one name stay two.
 * - "Ada Moore" and "Ada B. Moore" are one person where no third middle name speaks against it.
 * - A short form ("Moore") joins the one person of the corpus who bears the name, else the one whom
 *   the gazetteer knows by it, else it stays apart.
 * - Roles are never merged.
 */
export function mergeEntities(
  dumps: readonly DumpEntities[],
  gazetteer: Gazetteer = builtInGazetteer(),
): MergedEntities {
  const { merged, ids } = mergeEqual(dumps);
  const moves = new Map<string, string>();
  joinMiddleNames(merged, moves);
  joinShortForms(merged, moves, gazetteer);
  return {
    entities: [...merged.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (dump, local) => {
      let id = ids.get(keyOf(dump, local));
      if (id === undefined) throw new RangeError(`Dump ${dump} has no entity ${local}.`);
      for (let next = moves.get(id); next !== undefined; next = moves.get(id)) id = next;
      return id;
    },
  };
}

function keyOf(dump: string, local: string): string {
  return `${dump} ${local}`;
}

/** Things before persons, so that which of two namesakes has the plain id depends on no order of dumps. */
function mergeEqual(dumps: readonly DumpEntities[]): {
  merged: Map<string, Entity>;
  ids: Map<string, string>;
} {
  const merged = new Map<string, Entity>();
  const ids = new Map<string, string>();
  const votes = new Map<string, Map<EntityType, number>>();
  for (const persons of [false, true]) {
    for (const { id: dump, entities } of dumps) {
      for (const entity of entities) {
        if ((entity.type === 'person') !== persons) continue;
        const id = freeId(entity, merged);
        const known = merged.get(id);
        const vote = votes.get(id) ?? new Map<EntityType, number>();
        vote.set(entity.type, (vote.get(entity.type) ?? 0) + countOf(entity));
        votes.set(id, vote);
        const type = [...vote].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
        merged.set(id, { ...(known === undefined ? entity : joined(known, entity)), id, type });
        ids.set(keyOf(dump, entity.id), id);
      }
    }
  }
  return { merged, ids };
}

function countOf({ variants }: Entity): number {
  return variants.reduce((sum, { count }) => sum + count, 0);
}

/** The entity's own id, unless a namesake of another kind has it. */
function freeId(entity: Entity, merged: ReadonlyMap<string, Entity>): string {
  let id = entity.id;
  for (let number = 2; ; number++) {
    const known = merged.get(id);
    if (known === undefined || sameKind(known, entity)) return id;
    id = `${entity.id}-${entity.type}${number > 2 ? `-${number}` : ''}`;
  }
}

function sameKind(a: Entity, b: Entity): boolean {
  if (a.type === 'role' || b.type === 'role') return a.type === b.type && a.home === b.home;
  return (a.type === 'person') === (b.type === 'person');
}

function joinMiddleNames(merged: Map<string, Entity>, moves: Map<string, string>): void {
  const groups = new Map<string, { entity: Entity; middle: string }[]>();
  for (const entity of merged.values()) {
    if (entity.type !== 'person') continue;
    const { given, family, suffix } = readPersonName(entity.name.split(' '));
    const [first, ...middle] = given;
    if (first === undefined) continue;
    const key = `${first} ${family} ${suffix ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push({ entity, middle: middle.join(' ') });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const middles = new Set(group.map(({ middle }) => middle).filter((middle) => middle !== ''));
    const longest = group.reduce((best, other) =>
      other.middle.length > best.middle.length ? other : best,
    );
    if (middles.size !== 1) continue;
    for (const { entity } of group)
      if (entity.id !== longest.entity.id) move(merged, moves, entity.id, longest.entity.id);
  }
}

function joinShortForms(
  merged: Map<string, Entity>,
  moves: Map<string, string>,
  gazetteer: Gazetteer,
): void {
  const bearers = new Map<string, string[]>();
  const shorts: { id: string; name: string; bearing: string }[] = [];
  for (const { id, name, type } of merged.values()) {
    if (type !== 'person') continue;
    const { given, family, suffix } = readPersonName(name.split(' '));
    const bearing = suffix === null ? family : `${family} ${suffix}`;
    if (given.length === 0) shorts.push({ id, name, bearing });
    else
      for (const key of new Set([bearing, family]))
        bearers.set(key, [...(bearers.get(key) ?? []), id]);
  }
  for (const { id, name, bearing } of shorts) {
    const [bearer, ...others] = bearers.get(bearing) ?? [];
    const known = gazetteer.names.get(name);
    const prominent = known?.type === 'person' ? slugOf(known.name) : '';
    if (merged.get(prominent)?.type === 'person') move(merged, moves, id, prominent);
    else if (bearer !== undefined && others.length === 0) move(merged, moves, id, bearer);
  }
}

function move(
  merged: Map<string, Entity>,
  moves: Map<string, string>,
  from: string,
  to: string,
): void {
  const source = merged.get(from);
  const target = merged.get(to);
  if (source === undefined || target === undefined || from === to) return;
  merged.delete(from);
  merged.set(to, {
    ...joined(target, source),
    aliases: unique([...target.aliases, ...source.aliases, from]),
  });
  moves.set(from, to);
}

function joined(a: Entity, b: Entity): Entity {
  return {
    ...a,
    variants: joinVariants(a.variants, b.variants),
    aliases: unique([...a.aliases, ...b.aliases]).filter((id) => id !== a.id),
    introduction: a.introduction ?? b.introduction,
  };
}

function joinVariants(a: readonly Variant[], b: readonly Variant[]): Variant[] {
  const counts = new Map<string, number>();
  for (const { text, count } of [...a, ...b]) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted(
      (x, y) => y.count - x.count || y.text.length - x.text.length || (x.text < y.text ? -1 : 1),
    );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
