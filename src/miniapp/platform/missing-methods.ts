/** Adds methods that our code or Taro's router calls and Chrome 67 or iOS 12 lack. Must be imported first. */
function add(prototype: object, name: string, method: unknown): void {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value: method, writable: true })
}

add(Array.prototype, 'flatMap', function flatMap<T, U>(this: readonly T[], turn: (item: T) => U | U[]): U[] {
  return this.reduce<U[]>((all, item) => all.concat(turn(item)), [])
})

add(
  String.prototype,
  'replaceAll',
  function replaceAll(this: string, sought: string | RegExp, by: string): string {
    return typeof sought === 'string' ? this.split(sought).join(by) : this.replace(sought, by)
  },
)
