/** First come, first served, for each key apart. */
export class Turns {
  private readonly lastByKey = new Map<string, Promise<unknown>>();

  /** Runs `work` when everybody who came before for this key is done, however it went for them. */
  async inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const own = (this.lastByKey.get(key) ?? Promise.resolve()).then(work);
    const done = own.then(
      () => undefined,
      () => undefined,
    );
    this.lastByKey.set(key, done);
    try {
      return await own;
    } finally {
      if (this.lastByKey.get(key) === done) this.lastByKey.delete(key);
    }
  }
}
