/** Called by our code or by Taro's router, and unknown to Chrome 67 or iOS 12. Imported before everything else. */
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
