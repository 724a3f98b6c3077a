/** A mini-program as the page in Chromium loads it; made by `compileMiniprogram`, plain JSON. */
export interface Bundle {
  readonly appConfig: AppConfig
  /** Every page's route, main package first, each with the root of its package ('' is the main package). */
  readonly pages: readonly { readonly route: string; readonly packageRoot: string }[]
  /** JavaScript by path in the package: `features/a/index.js`. */
  readonly modules: Readonly<Record<string, string>>
  /** A page's or component's JSON by path without ending. */
  readonly configs: Readonly<Record<string, PageConfig>>
  /**
   * WXSS by path without ending, already CSS: imports inlined, rpx as vw, tags as `wx-…`, a page's rules held to
   * `wx-page[data-route="<route>"]`. To be added in this order. Classes with a scope of their own bear the name that
   * `styleScopeOf` (styles/style-scope.ts) gives, which the code space must be told by `addStyleSheet`.
   */
  readonly styles: Readonly<Record<string, string>>
  /** All WXML and WXS as the script that WeChat's own compiler makes of them; `loadGwx` runs it. */
  readonly templates: string
  /** Size of every package as uploaded, bytes. */
  readonly packages: readonly { readonly root: string; readonly bytes: number }[]
}

export interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly subpackages?: readonly SubPackage[]
  readonly preloadRule?: Readonly<
    Record<string, { readonly network?: string; readonly packages: readonly string[] }>
  >
  readonly window?: WindowConfig
  readonly tabBar?: TabBar
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly lazyCodeLoading?: string
}

export interface SubPackage {
  readonly root: string
  readonly name?: string
  readonly pages: readonly string[]
  readonly independent?: boolean
}

export interface TabBar {
  readonly color?: string
  readonly selectedColor?: string
  readonly backgroundColor?: string
  readonly custom?: boolean
  readonly list: readonly {
    readonly pagePath: string
    readonly text: string
    readonly iconPath?: string
    readonly selectedIconPath?: string
  }[]
}

export interface WindowConfig {
  readonly navigationBarTitleText?: string
  readonly navigationBarBackgroundColor?: string
  readonly navigationBarTextStyle?: string
  readonly navigationStyle?: string
  readonly backgroundColor?: string
  readonly enablePullDownRefresh?: boolean
  /** Pixels from the bottom at which `onReachBottom` fires. */
  readonly onReachBottomDistance?: number
}

export interface PageConfig extends WindowConfig {
  readonly component?: boolean
  readonly disableScroll?: boolean
  /** As the JSON says, or the script's `options`; the adapter of glass-easel reads it here. */
  readonly styleIsolation?: string
  readonly usingComponents?: Readonly<Record<string, string>>
}
