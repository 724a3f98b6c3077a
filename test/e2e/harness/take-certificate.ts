import type { Story } from 'weapp-host/story'

/** On the open page, takes the certificate that was earned, in this name, and opens it. */
export async function takeCertificate(story: Story, name: string): Promise<void> {
  await story.typeInto('.certificate-issue .field-input', name)
  await story.tapToSee('领证书', '证书写好了')
  await story.tapText('看证书')
}
