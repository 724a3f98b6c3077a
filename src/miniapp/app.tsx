import type { PropsWithChildren } from 'react'
import { useState } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { useError, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import { startApp } from './app-state/start-app'
import { logError } from './platform/error-log'
import { openLostPage } from './platform/navigate'
import { createQueryClient } from './platform/query/query-client'
import './app.scss'

startApp()

export default function App({ children }: PropsWithChildren) {
  const [queryClient] = useState(createQueryClient)
  useError((error) => logError('app', error))
  useUnhandledRejection(({ reason }) => logError('promise', reason))
  usePageNotFound(openLostPage)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
