import type { Entity } from '../../../contract/entity.ts';
import { slugOf } from '../../../contract/slug.ts';
import type { Gender } from '../../names/find.ts';
import type { Referent } from './discourse.ts';
import type { Description } from './phrase.ts';

/** Speakers whom the text names by a role only. They belong to one article. */
export interface Roles {
  /** The role already spoken of that a description stands for; null where there is none. */
  known(description: Description, text: string, owner: string | null): Referent | null;
  add(description: Description, text: string, owner: string | null): Referent;
  note(referent: Referent, text: string): void;
  has(id: string): boolean;
  entities(): Entity[];
}

interface Role {
  readonly referent: Referent;
  readonly head: string;
  readonly key: string;
  readonly variants: Map<string, number>;
}

export function createRoles(article: string): Roles {
  const roles: Role[] = [];
  const byId = new Map<string, Role>();
  return {
    known: (description, text, owner) =>
      earlier(roles, description, keyOf(nameOf(text, owner)))?.referent ?? null,
    add: (description, text, owner) => {
      const { head, modifiers } = description;
      const name = nameOf(text, owner);
      const key = keyOf(name);
      const base = `${article}-${slugOf(key)}`;
      let id = base;
      for (let copy = 2; byId.has(id); copy++) id = `${base}-${copy}`;
      const referent: Referent = {
        id,
        name,
        type: 'role',
        number: head.plural || head.kind === 'group' ? 'many' : 'one',
        members: [],
        gender: head.gender,
        ownedBy: ownerGender(text),
        belongsTo: null,
        unlike: null,
        introductions: [[...modifiers, head.singular]],
      };
      const role = { referent, head: head.singular, key, variants: new Map() };
      roles.push(role);
      byId.set(id, role);
      return referent;
    },
    note: ({ id }, text) => {
      const variants = byId.get(id)?.variants;
      variants?.set(text, (variants.get(text) ?? 0) + 1);
    },
    has: (id) => byId.has(id),
    entities: () =>
      roles
        .filter(({ variants }) => variants.size > 0)
        .map(({ referent, variants }) => ({
          id: referent.id,
          name: referent.name,
          type: 'role',
          variants: Array.from(variants, ([text, count]) => ({ text, count })),
          aliases: [],
          home: article,
          introduction: null,
        })),
  };
}

/**
 * "A source" is somebody new each time. "The source" is the last one spoken of, and "officials" or
 * "police" are the same ones in the same words.
 */
function earlier(roles: readonly Role[], description: Description, key: string): Role | undefined {
  const { determiner, head, modifiers } = description;
  const singular = !head.plural && head.kind === 'person';
  if (determiner === 'indefinite' && singular) return undefined;
  const same = roles.findLast((role) => role.key === key);
  if (same !== undefined || determiner !== 'definite') return same;
  return roles.findLast(
    (role) =>
      role.head === head.singular &&
      (role.referent.number === 'many') === (head.plural || head.kind === 'group') &&
      modifiers.every((word) => role.key.split(' ').includes(word)),
  );
}

/** The role's name in the text's words; a possessive pronoun gives way to whom it stands for. */
function nameOf(text: string, owner: string | null): string {
  const short =
    text.length <= LONGEST_NAME ? text : text.slice(0, text.lastIndexOf(' ', LONGEST_NAME));
  return owner === null ? short : short.replace(/^(?:his|her|its|their) /i, `${owner}’s `);
}

/** "her publisher" */
const ownerGender = (text: string): Gender | null =>
  /^her /i.test(text) ? 'female' : /^his /i.test(text) ? 'male' : null;

const keyOf = (name: string): string => name.replace(/^(?:the|an?) /i, '').toLowerCase();

/** Longer descriptions are cut at a word: they are to be read in lists. UTF-16 code units. */
const LONGEST_NAME = 70;
