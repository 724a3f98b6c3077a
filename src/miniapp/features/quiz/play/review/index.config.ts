export default definePageConfig({ navigationBarTitleText: '温习' })
