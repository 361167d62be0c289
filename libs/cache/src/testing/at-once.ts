/** Rejects unless the promise settles without waiting for anything outside the process. */
export function atOnce<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setImmediate(() => reject(new Error('It did not answer at once')));
  });
  return Promise.race([promise, late]);
}
