export default definePageConfig({ navigationBarTitleText: '小手带动了谁' })
