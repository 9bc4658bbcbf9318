import type { Entity } from '../../contract/entity.ts';

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
 * The entities of many dumps as those of the corpus. Equal ids of one type are one entity; a short
 * form ("Tolland") joins the one person of the corpus whom it can stand for, and stays apart where
 * there are several. Roles are never merged.
 */
export function mergeEntities(dumps: readonly DumpEntities[]): MergedEntities {
  const merged = new Map<string, Entity>();
  for (const { entities } of dumps) for (const entity of entities) merged.set(entity.id, entity);
  return { entities: [...merged.values()], idOf: (_dump, local) => local };
}
