import { Text } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { Pressable } from '../../../../ui/pressable/pressable'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { IssueForm } from './issue-form'

/** The caller's certificates, and those that can still be issued. */
export function Certificates() {
  const query = useCloudQuery('certificates.mine')
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能领自己的证书。">
      {(own) => (
        <Card title="我的证书">
          {own.length === 0 && (
            <Text className="awards-none">竞赛答对八成以上，或者连续答题7天、21天、66天，就能领证书。</Text>
          )}
          {own.map((certificate) => (
            <CertificateLine key={certificate.code} {...certificate} />
          ))}
          <IssueForm />
        </Card>
      )}
    </QueryBoundary>
  )
}

function CertificateLine({ code, what, name, day }: OutputOf<'certificates.mine'>[number]) {
  return (
    <Pressable
      label={`${what}，${name}，${day}`}
      kind="link"
      className="certificate-line"
      onPress={() => openPage('certificate', { code })}
    >
      <Text className="certificate-line-what">{what}</Text>
      <Text className="certificate-line-note">{`${name}　${day}`}</Text>
      <Text className="certificate-line-note">{`编号 ${code}`}</Text>
    </Pressable>
  )
}
