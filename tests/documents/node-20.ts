/** Gives Node 20 what pdf.js takes from newer engines; every browser we support has it. */
export function setUpNode20(): void {
  Promise.withResolvers ??= function withResolvers<Value>() {
    let resolve: (value: Value | PromiseLike<Value>) => void = () => {};
    let reject: (reason?: unknown) => void = () => {};
    const promise = new Promise<Value>((fulfil, refuse) => {
      resolve = fulfil;
      reject = refuse;
    });
    return { promise, resolve, reject };
  };
}
