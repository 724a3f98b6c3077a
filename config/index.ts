import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'
import { ariaAttributes } from './aria'

const root = path.resolve(__dirname, '..')
const outsideMiniapp = ['domain', 'content'].map((room) => path.join(root, 'src', room))

// Dependencies with syntax that is too new for the phones in `browserslist`; Taro does not compile
// node_modules. The last two are used by the H5 router.
const modernPackages = ['@tanstack', 'ts-fsrs', 'uqr', 'query-string', 'filter-obj'].map((name) =>
  path.join(root, 'node_modules', name),
)
const compileToo = [...outsideMiniapp, ...modernPackages]

// Keep Chinese text unescaped: as ASCII escapes each character would take six bytes.
const terser = { enable: true, config: { output: { ascii_only: false } } }

// Globals that TanStack Query uses but older phones or WeChat's logic layer do not have.
const platform = path.join(root, 'src/miniapp/platform')
const webGlobals = { globalThis: [path.join(platform, 'global-scope'), 'globalScope'] }
const weappGlobals = {
  ...webGlobals,
  AbortController: [path.join(platform, 'abort-controller'), 'AbortController'],
}

// Sizes are CSS px on both platforms, because large text must not shrink with the width of the phone.
const postcss = {
  pxtransform: { enable: false, config: {} },
  cssModules: { enable: false, config: { namingPattern: 'module', generateScopedName: '[name]__[local]' } },
}

export default defineConfig<'webpack5'>(async (merge) => {
  process.env.BROWSERSLIST_ENV = process.env.NODE_ENV
  const weapp = process.env.TARO_ENV === 'weapp'
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'little-hands',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src/miniapp',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    plugins: [['@tarojs/plugin-inject', { components: ariaAttributes }]],
    framework: 'react',
    copy: {
      patterns: weapp ? [{ from: 'src/miniapp/sitemap.json', to: 'dist/weapp/sitemap.json' }] : [],
      options: {},
    },
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    jsMinimizer: 'terser',
    cssMinimizer: 'csso',
    terser,
    mini: {
      compile: { include: compileToo },
      miniCssExtractPluginOption: { ignoreOrder: true },
      optimizeMainPackage: { enable: true },
      // Off: html-minifier drops </input>, and WeChat's compiler refuses such a file.
      minifyXML: { collapseWhitespace: false },
      postcss,
      webpackChain: (chain) => void chain.plugin('globals').use(ProvidePlugin, [weappGlobals]),
    },
    h5: {
      compile: { include: compileToo },
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      webpackChain: (chain) => {
        chain.plugin('globals').use(ProvidePlugin, [webGlobals])
        // Code used by several pages is loaded once. By default Taro splits only the first chunk, and every
        // page would load its own copy.
        chain.merge({ optimization: { splitChunks: { chunks: 'all', minSize: 2000 } } })
      },
      postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    },
  }
  return merge({}, base)
})
