export default definePageConfig({ navigationBarTitleText: '桶边确认码' })
