export default definePageConfig({ navigationBarTitleText: '分类里都有什么' })
