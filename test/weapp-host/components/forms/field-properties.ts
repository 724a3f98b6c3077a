/** What input and textarea share (component/input.html, component/textarea.html). */
export const fieldProperties = {
  name: '',
  value: '',
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: '',
  disabled: false,
  maxlength: 140,
  focus: false,
  autoFocus: false,
  cursor: -1,
  cursorSpacing: 0,
  cursorColor: '',
  selectionStart: -1,
  selectionEnd: -1,
  confirmType: 'done',
  confirmHold: false,
  adjustPosition: true,
  holdKeyboard: false,
  autoFill: '',
}

export const inputProperties = {
  ...fieldProperties,
  placeholderClass: 'input-placeholder',
  type: 'text',
  password: false,
  alwaysEmbed: false,
  safePasswordCertPath: '',
  safePasswordLength: 0,
  safePasswordTimeStamp: 0,
  safePasswordNonce: '',
  safePasswordSalt: '',
  safePasswordCustomHash: '',
}

export const textareaProperties = {
  ...fieldProperties,
  placeholderClass: 'textarea-placeholder',
  confirmType: 'return',
  autoHeight: false,
  fixed: false,
  showConfirmBar: true,
  disableDefaultPadding: false,
  adjustKeyboardTo: 'cursor',
}
