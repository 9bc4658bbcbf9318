export interface DescentOptions {
  /** Strength of the pull of each weight towards zero in one round. */
  readonly decay: number;
}

/** Weights on their way: values, the gradient of the moment, and the running sums of AdaGrad. */
export class Descent {
  readonly values: Float64Array;
  readonly #gradient: Float64Array;
  readonly #squares: Float64Array;
  readonly #total: Float64Array;
  readonly #decay: number;
  readonly #steps: Float64Array;
  readonly #touched: number[] = [];
  readonly #marks: Uint8Array;
  #remembered = 0;

  /** `steps`: how many steps of a round touch each weight; so rare ones are pulled as much as common ones. */
  constructor(steps: Float64Array, { decay }: DescentOptions) {
    const size = steps.length;
    this.values = new Float64Array(size);
    this.#gradient = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-6);
    this.#total = new Float64Array(size);
    this.#marks = new Uint8Array(size);
    this.#decay = decay;
    this.#steps = steps;
  }

  /** Adds to the gradient of the weights from `at` on the `count` amounts from `from` on. */
  add(at: number, amounts: Float64Array, from: number, count: number): void {
    for (let k = 0; k < count; k++) this.addOne(at + k, amounts[from + k] ?? 0);
  }

  addOne(index: number, amount: number): void {
    if (this.#marks[index] !== 1) {
      this.#marks[index] = 1;
      this.#touched.push(index);
    }
    this.#gradient[index] = (this.#gradient[index] ?? 0) + amount;
  }

  step(rate: number): void {
    for (const index of this.#touched) {
      const value = this.values[index] ?? 0;
      const slope =
        (this.#gradient[index] ?? 0) - (this.#decay / Math.max(1, this.#steps[index] ?? 1)) * value;
      const squares = (this.#squares[index] ?? 0) + slope * slope;
      this.#squares[index] = squares;
      this.values[index] = value + (rate * slope) / Math.sqrt(squares);
      this.#gradient[index] = 0;
      this.#marks[index] = 0;
    }
    this.#touched.length = 0;
  }

  remember(): void {
    this.#remembered++;
    for (let index = 0; index < this.values.length; index++) {
      this.#total[index] = (this.#total[index] ?? 0) + (this.values[index] ?? 0);
    }
  }

  average(): Float64Array {
    return this.#total.map((total) => total / Math.max(1, this.#remembered));
  }
}
