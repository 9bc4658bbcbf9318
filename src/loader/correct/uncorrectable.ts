/** A correction that cannot be made, and what to do about it. */
export class Uncorrectable extends Error {
  override readonly name = 'Uncorrectable';
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}
