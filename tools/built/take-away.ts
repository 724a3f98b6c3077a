/** A script that removes built-ins, by path, from the realm it runs in. */
export function takeAway(paths: readonly string[]): string {
  return `(function () {
  var realm = this;
  ${JSON.stringify(paths)}.forEach(function (path) {
    var names = path.split('.');
    var last = names.pop();
    var owner = names.reduce(${stepInto}, realm);
    if (owner) delete owner[last];
  });
}).call(this)`
}

/** A script that tests whether a built-in exists. */
export function isThere(path: string): string {
  const names = path.split('.')
  const last = names.pop()
  return `(function (owner) { return Boolean(owner) && ${JSON.stringify(last)} in Object(owner) })(
  ${JSON.stringify(names)}.reduce(${stepInto}, this)
)`
}

/** Typed arrays inherit common methods from a prototype that has no global name. */
const stepInto = `function (owner, name) {
  return owner && (name === 'TypedArray' ? Object.getPrototypeOf(Uint8Array) : owner[name]);
}`
