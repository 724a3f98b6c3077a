import type { Host } from '../runtime/host'

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** How the mini-program was started and who it is. (api/base/app/life-cycle/, api/open-api/account-info/) */
export function launchApis(host: Host): Record<string, unknown> {
  const options = () =>
    copy({ ...host.launch, shareTicket: undefined, apiCategory: 'default', forwardMaterials: [] })
  return {
    getLaunchOptionsSync: options,
    getEnterOptionsSync: options,
    getApiCategory: () => 'default',
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getExtConfigSync: () => ({}),
  }
}
