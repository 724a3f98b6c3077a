import { callCloud, type InputOf, type OutputOf } from '../../../../platform/cloud/call-cloud'

type Export = OutputOf<'privacy.export'>

/** Fetches all pages of the export and joins their texts to one file. */
export async function wholeExport(input: InputOf<'privacy.export'>): Promise<Export> {
  const page = await callCloud('privacy.export', input)
  if (!page.next) return page
  const rest = await wholeExport({ after: page.next })
  return {
    fileName: page.fileName,
    text: page.text + rest.text,
    photos: [...page.photos, ...rest.photos],
    next: null,
  }
}
