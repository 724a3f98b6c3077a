export default definePageConfig({ navigationBarTitleText: '徽章和证书' })
