export default definePageConfig({ navigationBarTitleText: '规定、电话和隐私' })
