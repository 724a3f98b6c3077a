import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import { readCertificateCode } from '#domain/certificates/certificate-code'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { routeTo, useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Picture } from '../../../../ui/picture/picture'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { certificatePainting } from './certificate-painting'
import { UnknownCertificate } from './unknown-certificate'
import './certificate.scss'

/** The page of the certificate with this code. Its owner saves the picture; others verify it. */
export default function CertificatePage() {
  const code = readCertificateCode(useParameter('code'))
  return (
    <CloudQueries>
      <Screen title="证书">{code === undefined ? <UnknownCertificate /> : <ByCode code={code} />}</Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  return (
    <QueryBoundary
      query={useCloudQuery('certificates.verify', { code })}
      behindSignIn="登录以后，就能查证书。"
      unknown={<UnknownCertificate />}
    >
      {(certificate) => <Verified {...certificate} code={code} />}
    </QueryBoundary>
  )
}

function Verified({ name, what, day, code }: OutputOf<'certificates.verify'> & { readonly code: string }) {
  const painting = useMemo(() => certificatePainting({ name, what, day, code }), [name, what, day, code])
  const share = { title: `${name}的垃圾分类证书，点开可以核对`, path: routeTo('certificate', { code }) }
  useShareCard(share)
  return (
    <View>
      <Card title="这张证书是真的">
        <Text className="certificate-fact">{`姓名：${name}`}</Text>
        <Text className="certificate-fact">{`成绩：${what}`}</Text>
        <Text className="certificate-fact">{`日期：${day}`}</Text>
        <Text className="certificate-fact">{`编号：${code}`}</Text>
      </Card>
      <Picture painting={painting} label={`证书：${name}，${what}，${day}`} fileName="小手分类证书" />
      <Actions>
        <PrimaryButton text="发给家人" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
      </Actions>
    </View>
  )
}
