import type { Pictogram } from '#domain/challenge/pictograms'
import { binClasses } from '#domain/waste-class'
import { BinDrawing } from '../../../ui/bin/bin-drawing'
import { Drawing } from '../../../ui/drawing/drawing'
import { pictogramMarkup, type DrawnPictogram } from './pictogram-markup'
import './drawings.scss'

/** The picture of an action; bins are drawn as the city's bins look. */
export function ActionPicture({ picture }: { readonly picture: Pictogram }) {
  const bin = binClasses.find((wasteClass) => picture === `bin-${wasteClass}`)
  if (bin !== undefined) return <BinDrawing wasteClass={bin} size="pictogram" />
  return (
    <Drawing
      viewBox="0 0 96 96"
      markup={pictogramMarkup[picture as DrawnPictogram]}
      className="action-picture"
    />
  )
}
