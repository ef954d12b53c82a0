/** A start that cannot go on: one sentence for the person at the terminal, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}
