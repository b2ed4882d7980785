import { Socket } from "node:net";

/**
 * A socket that sends what is written in one turn of the program in one piece. The driver corks it around the small messages of
 * its statements; a transaction sends many statements without waiting, and each piece costs the system as much as all.
 */
export class GatheredSocket extends Socket {
  #isGathering = false;

  /** From now until the end of this turn, what is written waits for the rest. */
  gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }

  /** What was written so far goes out now; the rest of the turn is gathered again. */
  flush(): void {
    if (!this.#isGathering) return;
    this.uncork();
    super.cork();
  }

  override cork(): void {
    this.gather();
    super.cork();
  }
}
