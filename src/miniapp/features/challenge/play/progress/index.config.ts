export default definePageConfig({ navigationBarTitleText: '21天挑战' })
