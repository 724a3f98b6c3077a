export default definePageConfig({ navigationBarTitleText: '今日五题', enableShareAppMessage: true })
