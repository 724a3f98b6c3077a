const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
]

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.data'],
}

/** Packages that ship ES modules only, and must be compiled for jest. */
const compiled = [
  '@orpc',
  '@electric-sql',
  'cookie',
  '@tarojs',
  '@nutui',
  '@tanstack',
  'lodash-es',
  '@swc/helpers',
].join('|')
const transformIgnorePatterns = [`/node_modules/(?!(${compiled})/)`]

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{domain,content,contract,cloud,search,tools}/**/*.test.ts'],
      transformIgnorePatterns,
    },
    {
      ...shared,
      displayName: 'miniapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/miniapp/**/*.test.{ts,tsx}'],
      transformIgnorePatterns,
      setupFilesAfterEnv: ['<rootDir>/test/miniapp/setup.ts'],
      moduleNameMapper: {
        '\\.(css|scss)$': 'identity-obj-proxy',
        '^@tarojs/components$': '<rootDir>/test/miniapp/mocks/components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/miniapp/mocks/taro.ts',
        '^@nutui/nutui-react-taro$':
          '<rootDir>/node_modules/@nutui/nutui-react-taro/dist/es/packages/nutui.react.build.js',
      },
    },
    // What is tested in the form it is shipped: dist/ must be built before (npm test does).
    {
      ...shared,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/built/**/*.test.ts'],
      transformIgnorePatterns,
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      transformIgnorePatterns,
    },
    // The same stories where the browser has nothing that the oldest phones lack; and every page once.
    {
      ...shared,
      displayName: 'old-phone',
      testEnvironment: 'node',
      globals: { isOldPhone: true },
      testMatch: ['<rootDir>/test/{browser,old-phone}/**/*.test.ts'],
      testPathIgnorePatterns: ['/first-view\\.test', '/for-everyone\\.test'],
      transformIgnorePatterns,
    },
    // The headless host that stands in for WeChat DevTools: a package of its own.
    '<rootDir>/test/weapp-host',
    // The mini-program's stories, on that host or on DevTools (npm run e2e).
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transformIgnorePatterns,
    },
  ],
}
