import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloud } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { Picture } from '../../../../ui/picture/picture'
import { Screen } from '../../../../ui/screen/screen'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { certificatePainting } from './certificate-painting'
import './certificate.scss'

/** What a certificate with this code says: its owner keeps the picture, a stranger checks it. */
export default function CertificatePage() {
  return (
    <CloudQueries>
      <Screen title="证书">
        <ByCode code={useParameter('code').toUpperCase()} />
      </Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  const { data, error, refetch } = useCloud('certificates.verify', { code })
  const painting = useMemo(() => data && certificatePainting({ ...data, code }), [data, code])
  if (!data && error)
    return (
      <Card>
        <ErrorState error={error} behindSignIn={error.message} onRetry={() => void refetch()} />
      </Card>
    )
  if (!data || !painting) return <Loading text="正在查……" />
  const { name, what, day } = data
  return (
    <View>
      <Card title="这张证书是真的">
        <Text className="certificate-fact">{`姓名：${name}`}</Text>
        <Text className="certificate-fact">{`事项：${what}`}</Text>
        <Text className="certificate-fact">{`日期：${day}`}</Text>
        <Text className="certificate-fact">{`编号：${code}`}</Text>
      </Card>
      <Picture painting={painting} label={`证书：${name}，${what}，${day}`} fileName="小手分类证书" />
    </View>
  )
}
