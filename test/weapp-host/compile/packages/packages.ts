import type { AppConfig } from '../bundle'

/** Roots of the subpackages without slashes at their ends. */
export function packageRoots(app: AppConfig): string[] {
  return subPackagesOf(app).map(({ root }) => rootOf(root))
}

/** The root of the package that a file belongs to; '' is the main package. */
export function packageOf(file: string, roots: readonly string[]): string {
  return roots.find((root) => file.startsWith(`${root}/`)) ?? ''
}

/** Every page's route with the root of its package, main package first. */
export function pagesOf(app: AppConfig): { route: string; packageRoot: string }[] {
  const main = app.pages.map((route) => ({ route, packageRoot: '' }))
  const others = subPackagesOf(app).flatMap(({ root, pages }) =>
    pages.map((page) => ({ route: `${rootOf(root)}/${page}`, packageRoot: rootOf(root) })),
  )
  return [...main, ...others]
}

function subPackagesOf(app: AppConfig) {
  return app.subPackages ?? app.subpackages ?? []
}

function rootOf(root: string): string {
  return root.replace(/^\/|\/$/g, '')
}
