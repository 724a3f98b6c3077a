export default definePageConfig({ navigationBarTitleText: '垃圾日记' })
