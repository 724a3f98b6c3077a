export default definePageConfig({ navigationBarTitleText: '开一场竞赛', enableShareAppMessage: true })
