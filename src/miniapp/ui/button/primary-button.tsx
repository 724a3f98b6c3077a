import { Button } from '@nutui/nutui-react-taro'
import './button.scss'

interface ButtonProps {
  readonly text: string
  readonly disabled?: boolean
  /** WeChat's own action behind the button. */
  readonly openType?: 'share'
  onPress?(): void
}

/** The one thing to do on this screen. */
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

/** Another thing that can be done here. */
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
