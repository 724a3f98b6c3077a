export default definePageConfig({ navigationBarTitleText: '开始挑战' })
