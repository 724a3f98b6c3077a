import Taro from '@tarojs/taro'

/** A new edition of the mini-program waits until the resident agrees to restart. The H5 updates with its page. */
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
