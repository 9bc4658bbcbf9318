import type { Dump } from '../../contract/dump.ts';
import type { Entity } from '../../contract/entity.ts';
import { foldedWords, slugOf } from '../../contract/slug.ts';
import type { Gazetteer, NameType } from '../names/gazetteer.ts';

/** Whom a name means beyond its page. */
export interface KnownElsewhere {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
}

/** The names of all dumps and of a gazetteer: what a page that has not got a name can know of it. */
export class KnownNames {
  readonly #dumps: readonly Dump[];
  readonly #gazetteer: Gazetteer | null;
  /** By folded name, by folded wording and by id: made when first asked, as most corrections never ask. */
  #index: Index | undefined;
  readonly #added: Entity[] = [];

  constructor(dumps: readonly Dump[], gazetteer: Gazetteer | null) {
    this.#dumps = dumps;
    this.#gazetteer = gazetteer;
  }

  /** Whom most dumps mean by this name, else the one whom they mean by this wording, else whom the gazetteer knows. */
  find(name: string, type: NameType | null): KnownElsewhere | null {
    const { byName, byWording } = this.#indexed();
    const folded = foldedName(name);
    const isWanted = (one: { readonly type: Entity['type'] }): boolean =>
      type === null || one.type === type;
    const [named] = commonest((byName.get(folded) ?? []).filter(isWanted));
    if (named !== undefined) return named;
    const [worded, ...others] = commonest((byWording.get(folded) ?? []).filter(isWanted));
    if (worded !== undefined) return others.length === 0 ? worded : null;
    const known = this.#gazetteer?.names.get(name);
    if (known === undefined || known.weak || known.short || !isWanted(known)) return null;
    return { id: slugOf(known.name), name: known.name, type: known.type };
  }

  /** Whether the id is that of another than the one who is so called. A person and a thing may share one. */
  isAnother(id: string, { name, type }: Pick<Entity, 'name' | 'type'>): boolean {
    const folded = foldedName(name);
    return (this.#indexed().byId.get(id) ?? []).some(
      (entity) => (entity.type === 'person') === (type === 'person') && !isCalled(entity, folded),
    );
  }

  /** Makes those known whom a correction has brought into a dump. */
  add(entities: readonly Entity[]): void {
    this.#added.push(...entities);
    if (this.#index !== undefined) for (const entity of entities) enter(this.#index, entity);
  }

  #indexed(): Index {
    if (this.#index !== undefined) return this.#index;
    const index: Index = { byName: new Map(), byWording: new Map(), byId: new Map() };
    for (const { entities } of this.#dumps) for (const entity of entities) enter(index, entity);
    for (const entity of this.#added) enter(index, entity);
    this.#index = index;
    return index;
  }
}

/** A name as names are compared: all its words, without case, accents and marks. */
export function foldedName(name: string): string {
  return foldedWords(name).join(' ');
}

/** Whether an entity has a folded name, or a wording of it. */
export function isCalled({ name, variants }: Entity, folded: string): boolean {
  return foldedName(name) === folded || variants.some(({ text }) => foldedName(text) === folded);
}

interface Index {
  readonly byName: Map<string, Entity[]>;
  readonly byWording: Map<string, Entity[]>;
  readonly byId: Map<string, Entity[]>;
}

function enter({ byName, byWording, byId }: Index, entity: Entity): void {
  // A role is somebody's in one text only.
  if (entity.type === 'role') return;
  push(byName, foldedName(entity.name), entity);
  for (const wording of new Set(entity.variants.map(({ text }) => foldedName(text)))) {
    push(byWording, wording, entity);
  }
  push(byId, entity.id, entity);
}

function push(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const entities = index.get(key);
  if (entities === undefined) index.set(key, [entity]);
  else entities.push(entity);
}

/** Each of them once, whom most dumps know first. */
function commonest(entities: readonly Entity[]): KnownElsewhere[] {
  const found = new Map<string, { readonly known: KnownElsewhere; count: number }>();
  for (const { id, name, type } of entities) {
    if (type === 'role') continue;
    const key = `${type} ${id}`;
    const one = found.get(key) ?? { known: { id, name, type }, count: 0 };
    found.set(key, one);
    one.count++;
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count).map(({ known }) => known);
}
