import './platform/missing-methods'
import type { PropsWithChildren } from 'react'
import { useError, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import { startApp } from './app-state/start-app'
import { logError } from './platform/error-log'
import { openLostPage } from './platform/navigate'
import './app.scss'

startApp()

export default function App({ children }: PropsWithChildren) {
  useError((error) => logError('app', error))
  useUnhandledRejection(({ reason }) => logError('promise', reason))
  usePageNotFound(openLostPage)
  return children
}
