export default definePageConfig({ navigationBarTitleText: '班级和社区', enableShareAppMessage: true })
