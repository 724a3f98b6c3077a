import { Button } from '@nutui/nutui-react-taro'
import './button.scss'

interface ButtonProps {
  readonly text: string
  readonly disabled?: boolean
  /** The WeChat action that the button triggers. */
  readonly openType?: 'share'
  onPress?(): void
}

/** The main action of a screen. */
export function PrimaryButton({ text, disabled = false, openType, onPress }: ButtonProps) {
  return (
    <Button
      block
      type="primary"
      size="xlarge"
      className="button button-primary"
      disabled={disabled}
      openType={openType}
      aria-label={text}
      onClick={() => onPress?.()}
    >
      {text}
    </Button>
  )
}

/** A secondary action. */
export function QuietButton({ text, openType, onPress }: Omit<ButtonProps, 'disabled'>) {
  return (
    <Button
      block
      type="primary"
      fill="outline"
      size="xlarge"
      className="button button-quiet"
      openType={openType}
      aria-label={text}
      onClick={() => onPress?.()}
    >
      {text}
    </Button>
  )
}
