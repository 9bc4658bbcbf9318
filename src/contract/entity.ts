export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'role';

export interface Variant {
  readonly text: string;
  readonly count: number;
}

export interface Entity {
  /** Slug of its longest form. A role's begins with the id of its article or headline. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly variants: readonly Variant[];
  /** Ids that it had before a merge. */
  readonly aliases: readonly string[];
  /** The article or headline that a role belongs to; null for all other types. */
  readonly home: string | null;
  /** How the text introduces it ("political analyst"), in the dump's words. */
  readonly introduction: string | null;
}

/** As much of an entity as a link needs. */
export type EntityName = Pick<Entity, 'id' | 'name' | 'type'>;
