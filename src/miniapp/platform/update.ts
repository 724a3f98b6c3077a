import Taro from '@tarojs/taro'

/** Offers to restart when a new version of the mini-program is ready. The H5 updates when it is reloaded. */
export function offerUpdates(): void {
  if (process.env.TARO_ENV === 'weapp') {
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() => void askToRestart(() => manager.applyUpdate()))
  }
}

async function askToRestart(restart: () => void): Promise<void> {
  const { confirm } = await Taro.showModal({
    title: '有新版本',
    content: '新版本已经准备好，重启后就能使用。',
    confirmText: '现在重启',
    cancelText: '稍后',
  })
  if (confirm) restart()
}
