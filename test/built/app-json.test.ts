import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

// WeChat's own schemas come with miniprogram-ci, which is too large for npm test: npm run check:wechat asks them. Here
// is what we use of them, strictly, so that a misspelt key is seen at once.
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))
const barText = v.picklist(['black', 'white'])
const windowKeys = {
  navigationBarTitleText: v.optional(v.string()),
  navigationBarBackgroundColor: v.optional(colour),
  navigationBarTextStyle: v.optional(barText),
  backgroundColor: v.optional(colour),
  backgroundTextStyle: v.optional(v.picklist(['dark', 'light'])),
}
const icon = v.pipe(v.string(), v.regex(/\.png$/))
const appSchema = v.strictObject({
  pages: v.array(v.string()),
  subPackages: v.array(v.strictObject({ root: v.string(), pages: v.array(v.string()) })),
  preloadRule: v.record(
    v.string(),
    v.strictObject({ network: v.picklist(['all', 'wifi']), packages: v.array(v.string()) }),
  ),
  tabBar: v.strictObject({
    color: colour,
    selectedColor: colour,
    backgroundColor: colour,
    borderStyle: barText,
    list: v.pipe(
      v.array(
        v.strictObject({ pagePath: v.string(), text: v.string(), iconPath: icon, selectedIconPath: icon }),
      ),
      v.minLength(2),
      v.maxLength(5),
    ),
  }),
  window: v.strictObject(windowKeys),
  sitemapLocation: v.literal('sitemap.json'),
  lazyCodeLoading: v.literal('requiredComponents'),
  __usePrivacyCheck__: v.literal(true),
})
const pageSchema = v.strictObject({
  ...windowKeys,
  navigationStyle: v.optional(v.literal('custom')),
  usingComponents: v.record(v.string(), v.string()),
})
const sitemapSchema = v.strictObject({
  desc: v.optional(v.string()),
  rules: v.array(
    v.strictObject({
      action: v.picklist(['allow', 'disallow']),
      page: v.string(),
      params: v.optional(v.array(v.string())),
      matching: v.optional(v.picklist(['exact', 'inclusive', 'exclusive', 'partial'])),
    }),
  ),
})

const built = join(__dirname, '../../dist/weapp')
const read = (file: string) => JSON.parse(readFileSync(join(built, file), 'utf8')) as unknown
const problems = (schema: v.GenericSchema, content: unknown) =>
  v.safeParse(schema, content).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)

const app = read('app.json') as v.InferOutput<typeof appSchema>
const pages = [
  ...app.pages,
  ...app.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`)),
]

describe('the JSON that WeChat reads', () => {
  test('app.json says what WeChat knows, and nothing else', () => {
    expect(problems(appSchema, app)).toBeUndefined()
  })

  test.each(pages)('%s is whole, and its JSON is right', (page) => {
    expect(['js', 'wxml', 'json'].filter((ending) => !existsSync(join(built, `${page}.${ending}`)))).toEqual(
      [],
    )
    expect(problems(pageSchema, read(`${page}.json`))).toBeUndefined()
  })

  test('sitemap.json lets WeChat search no page that is about a person', () => {
    const sitemap = read('sitemap.json') as v.InferOutput<typeof sitemapSchema>
    expect(problems(sitemapSchema, sitemap)).toBeUndefined()
    expect(sitemap.rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
    const allowed = sitemap.rules.filter(({ action }) => action === 'allow').map(({ page }) => page)
    expect(
      allowed.filter((page) => !/^features\/(search|answer|about)\//.test(page) || !pages.includes(page)),
    ).toEqual([])
  })

  test('tabs are in the main package, with icons of at most 40 KB', () => {
    for (const { pagePath, iconPath, selectedIconPath } of app.tabBar.list) {
      expect(app.pages).toContain(pagePath)
      for (const file of [iconPath, selectedIconPath])
        expect(statSync(join(built, file)).size).toBeLessThanOrEqual(40 * 1024)
    }
  })

  test('what is loaded ahead is there', () => {
    const roots = app.subPackages.map(({ root }) => root)
    const ahead = Object.entries(app.preloadRule)
    expect(
      ahead.filter(
        ([page, { packages }]) => !pages.includes(page) || packages.some((one) => !roots.includes(one)),
      ),
    ).toEqual([])
  })

  test.each([
    ['app.json', appSchema, { ...app, lazyCodeLoadng: 'requiredComponents' }],
    ['a page', pageSchema, { navigationBarTittleText: '查询', usingComponents: {} }],
  ])('a misspelt key in %s would be caught', (_, schema, content) => {
    expect(problems(schema, content)).toHaveLength(1)
  })
})
