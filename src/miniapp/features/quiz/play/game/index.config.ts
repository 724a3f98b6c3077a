export default definePageConfig({ navigationBarTitleText: '分类小游戏' })
