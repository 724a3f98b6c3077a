export default definePageConfig({ navigationBarTitleText: '志愿者承诺书' })
