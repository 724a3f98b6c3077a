/** The host's own; app code gets closed ones. */
export const HostFunction = Function

const refusal = 'Code generation from strings disallowed for this context'

/**
 * Closes the ways from text to code: `eval`, `new Function` and the constructors behind every function, as WeChat does
 * (framework/runtime/js-support.html). What it makes an exception for, `new Function('return this')`, answers with the
 * globals that app code may see.
 */
export function closeFunctions(visible: Readonly<Record<string, unknown>>): FunctionConstructor {
  const closed = function Function(...texts: unknown[]): () => unknown {
    if (/^\s*return this;?\s*$/.test(String(texts[texts.length - 1]))) return () => visible
    throw new EvalError(refusal)
  }
  Object.defineProperty(closed, 'prototype', { value: HostFunction.prototype })
  const samples = [function () {}, async function () {}, function* () {}, async function* () {}]
  for (const sample of samples) {
    const prototype = Object.getPrototypeOf(sample) as object
    Object.defineProperty(prototype, 'constructor', { value: closed, writable: true, configurable: true })
  }
  const refuse = (): never => {
    throw new EvalError(refusal)
  }
  Object.defineProperty(window, 'eval', { value: refuse, configurable: true, writable: true })
  return closed as unknown as FunctionConstructor
}
