import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from 'weapp-host/files-below'
import { type BuiltInUse, findBuiltIns } from '../../tools/built/find-built-ins'
import { missingBuiltIns } from '../../tools/built/missing-built-ins'
import { providedPaths } from '../../tools/built/provided-paths'

const root = join(__dirname, '../..')
const missing = missingBuiltIns()
const provided = providedPaths(join(root, 'src/miniapp/platform/missing-methods.ts'), missing.paths)

/** What is found but harms no old phone. */
const harmless = [
  { name: '.move()', excerpt: /\(this,"start",\w+=>this\.move\(\w+\)\)/, why: 'SigningHand has its own' },
  {
    name: 'IntersectionObserver',
    excerpt: /if\(!this\.lazyLoad\)return;(?:const|var|let) \w+=new IntersectionObserver/,
    why: "Taro's images ask for it only where they are lazy, and none of ours is (below)",
  },
]

function filesOf(target: string): string[] {
  const folder = join(root, 'dist', target)
  return filesBelow(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join('dist', target, file))
}

function usesIn(script: string): BuiltInUse[] {
  return findBuiltIns(script, missing)
    .filter(({ name }) => !provided.some((path) => path.endsWith(name.replace('()', ''))))
    .filter(({ name, excerpt }) => !harmless.some((one) => one.name === name && one.excerpt.test(excerpt)))
}

describe('what is built asks nothing of the oldest phones that they lack', () => {
  test.each(['weapp', 'h5'].flatMap(filesOf))('%s', (file) => {
    expect(usesIn(readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  test('no image is lazy', () => {
    const views = filesBelow(join(root, 'src/miniapp')).filter((file) => file.endsWith('.tsx'))
    const lazy = views.filter((file) =>
      readFileSync(join(root, 'src/miniapp', file), 'utf8').includes('lazyLoad'),
    )
    expect(lazy).toEqual([])
  })

  test('all that is called harmless is there', () => {
    const scripts = ['weapp', 'h5'].flatMap(filesOf).map((file) => readFileSync(join(root, file), 'utf8'))
    expect(harmless.filter(({ excerpt }) => !scripts.some((script) => excerpt.test(script)))).toEqual([])
  })
})

describe('the finder', () => {
  test.each([
    ['a static method', 'var a = Object.fromEntries(b)', 'Object.fromEntries'],
    ['a static method by call', 'Object.hasOwn.call(null, a, b)', 'Object.hasOwn'],
    ['a method', 'a.at(-1)', '.at()'],
    ['a method by its written name', 'a["findLast"](b)', '.findLast()'],
    ['a borrowed method', 'Array.prototype.flat.call(a)', '.flat()'],
    ['a method of the page', 'document.body.replaceChildren()', '.replaceChildren()'],
    ['a global', 'var a = BigInt(1)', 'BigInt'],
    ['a global of the window', 'new window.ResizeObserver(a)', 'ResizeObserver'],
    ['what is asked of a global', 'structuredClone(a)', 'structuredClone'],
    ['what another condition guards', 'if (a) queueMicrotask(b)', 'queueMicrotask'],
    ['what is used by the condition itself', 'if (Promise.allSettled(a)) b()', 'Promise.allSettled'],
  ])('finds %s', (_, script, name) => {
    expect(usesIn(script).map((use) => use.name)).toEqual([name])
  })

  test.each([
    ['what was asked for', 'typeof structuredClone === "function" ? structuredClone(a) : a'],
    ['a method that was asked for', 'navigator.share && navigator.share(a)'],
    ['a name of its own', 'function structuredClone(a) { return a } structuredClone(b)'],
    ['the key of an object', 'var a = { BigInt: 1 }; a.BigInt'],
    ['what old phones know', 'Object.keys(a).map(b).concat(new Map().get(c))'],
    ['what we provide', 'a.flatMap(b)'],
  ])('lets pass %s', (_, script) => {
    expect(usesIn(script)).toEqual([])
  })
})
