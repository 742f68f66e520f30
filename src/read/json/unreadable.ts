/** Thrown within the JSON readers where nothing can be made of the input; they turn it into a fatal message. */
export class Unreadable extends Error {
  /** Short name of the rule that was broken. */
  readonly rule: string;
  /** Where, as an offset in the text. */
  readonly offset: number;

  constructor(rule: string, offset: number, reason: string) {
    super(reason);
    this.rule = rule;
    this.offset = offset;
  }
}
