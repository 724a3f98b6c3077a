export default definePageConfig({ navigationBarTitleText: '队伍名册', enableShareAppMessage: true })
