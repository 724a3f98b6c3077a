/** A script that takes built-ins away, by their paths, from the realm it runs in. */
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

/** A script that says whether a built-in is there. */
export function isThere(path: string): string {
  const names = path.split('.')
  const last = names.pop()
  return `(function (owner) { return Boolean(owner) && ${JSON.stringify(last)} in Object(owner) })(
  ${JSON.stringify(names)}.reduce(${stepInto}, this)
)`
}

/** Typed arrays have their common methods on a prototype that no global names. */
const stepInto = `function (owner, name) {
  return owner && (name === 'TypedArray' ? Object.getPrototypeOf(Uint8Array) : owner[name]);
}`
